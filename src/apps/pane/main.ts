import { mountPane } from "./mountPane";

void mountPane();
