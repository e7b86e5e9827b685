package nl.regelgang.web;

import java.util.List;
import nl.regelgang.toegang.Persoon;

/** The people as whom one can log in with one click; only a demonstration has such a list. */
public interface Aanmeldlijst {

    /** @param zoek part of a name, a functie or an organisation; empty for everybody */
    List<Groep> groepen(String zoek);

    /** The people of one organisation. */
    record Groep(String organisatie, List<Keuze> mensen) {}

    /** @param functies in words, of this person in this organisation */
    record Keuze(Persoon persoon, String functies) {}
}
