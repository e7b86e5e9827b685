package nl.regelgang.overzicht;

/** An overzicht that somebody can open. */
record Overzichtskeuze(String pad, String naam) {}
