/** A day without a time zone: Excel's serial number (1 = 1 January 1900, with Excel's 29 February 1900). */
export type Day = number;
