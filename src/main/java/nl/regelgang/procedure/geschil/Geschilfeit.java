package nl.regelgang.procedure.geschil;

import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** What happened in a geschil, in the words of the step in which it did. */
record Geschilfeit(UUID dossier, String omschrijving, Grondslag grondslag, Handelend door) implements DossierFeit {}
