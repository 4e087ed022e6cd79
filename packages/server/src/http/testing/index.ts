export { bearer, type FrontDoor, openFrontDoor } from "./front-door.ts";
export { IDS, RESULTS } from "./stub-use-cases.ts";
