import { benchDomain } from "./domain/domain";
import { benchFunctions } from "./functions/functions";

benchDomain(console.log);
benchFunctions(console.log);
