import { benchDomain } from "./domain/domain";
import { benchScale } from "./domain/scale";
import { benchFunctions } from "./functions/functions";

benchDomain(console.log);
benchScale(console.log);
benchFunctions(console.log);
