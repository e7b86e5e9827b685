package nl.regelgang.formulieren;

/** The kinds of field that a form can ask. */
public enum Veldsoort {
    /** One line of text. */
    TEKSTREGEL,
    /** Text of several lines. */
    TEKSTVAK,
    /** A calendar day, typed as day, month and year. */
    DATUM,
    /** A question with the answers ja and nee, none of them chosen beforehand. */
    JA_NEE,
    /** One of a few answers, all of them in sight. */
    KEUZE,
    /** One of many answers, from a list. */
    LIJST,
    /** A single box to tick; not ticked is an answer too. */
    VINKJE,
    /** A number, written with a comma. */
    GETAL,
    /** A file, kept as a document of the dossier; the value is the id of the document. */
    BESTAND
}
