// A typed sum of money as grosze, or a refusal that names its field.

import strings from "/console/strings.pl.js";
import { grosze } from "/console/words.js";

export function sum(text, label) {
  const value = grosze(text);
  if (Number.isNaN(value)) throw new Error(strings.money.bad(label));
  return value;
}
