/** The city's line for everything, workdays and weekends, staffed by people; the words around it say what to read out. */
export const HOTLINE = '0431-12345'
