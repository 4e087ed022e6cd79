/** Texts that law or carriers ask for, word for word. They go out without a draft, under 160 characters each. */
export const OPT_OUT_CONFIRMATION_TEXT =
  "You will get no more texts from us about your rent account. Reply START to get them again.";

export const HELP_TEXT =
  "This is the automated assistant of your property office for rent messages. Reply STOP to end texts. For anything else call the office.";
