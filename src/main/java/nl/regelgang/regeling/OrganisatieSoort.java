package nl.regelgang.regeling;

/** The kinds of organisation in the register. */
public enum OrganisatieSoort {
    GEMEENTE,
    PROVINCIE,
    WATERSCHAP,
    SAMENWERKINGSORGAAN,
    RIJK,
    OVERIG
}
