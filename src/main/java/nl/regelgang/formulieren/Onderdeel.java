package nl.regelgang.formulieren;

/** A piece of a form, in the order in which it is shown. */
public sealed interface Onderdeel permits Tekst, Veld {}
