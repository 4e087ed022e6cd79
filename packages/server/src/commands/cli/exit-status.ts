/** `EX_CONFIG` of sysexits, as the service itself ends with. */
export const WRONG_CONFIGURATION = 78;
