package nl.regelgang.regeling;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;

/** The choices about voting in plain words, in the order in which they are offered. */
public final class Regelwoorden {

    private Regelwoorden() {}

    public static String van(Quorum quorum) {
        return switch (quorum) {
            case MEER_DAN_HELFT_LEDEN -> "Meer dan de helft van de leden is aanwezig";
            case MEER_DAN_HELFT_STEMMEN -> "De aanwezige leden hebben samen meer dan de helft van de stemmen";
            case ALLE_LEDEN -> "Alle leden zijn aanwezig";
            case GEEN -> "Er geldt geen quorum";
        };
    }

    public static String van(Meerderheid meerderheid) {
        return switch (meerderheid) {
            case VOLSTREKT -> "Meer dan de helft van de uitgebrachte stemmen";
            case TWEE_DERDE -> "Ten minste twee derde van de uitgebrachte stemmen";
            case DRIE_VIERDE -> "Ten minste drie vierde van de uitgebrachte stemmen";
            case UNANIEM -> "Alle uitgebrachte stemmen";
        };
    }

    /** As part of a sentence, for example "ten minste twee derde van de 22 deelnemers" or "alle 22 deelnemers". */
    static String deel(Meerderheid meerderheid, String geheel) {
        return switch (meerderheid) {
            case VOLSTREKT -> "meer dan de helft van de " + geheel;
            case TWEE_DERDE -> "ten minste twee derde van de " + geheel;
            case DRIE_VIERDE -> "ten minste drie vierde van de " + geheel;
            case UNANIEM -> "alle " + geheel;
        };
    }

    static Map<String, String> quorums() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        for (Quorum quorum : Quorum.values()) {
            keuzes.put(quorum.name(), van(quorum));
        }
        return keuzes;
    }

    static Map<String, String> meerderheden() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        for (Meerderheid meerderheid : Meerderheid.values()) {
            keuzes.put(meerderheid.name(), van(meerderheid));
        }
        return keuzes;
    }

    static Map<String, String> delen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(Meerderheid.VOLSTREKT.name(), "Meer dan de helft");
        keuzes.put(Meerderheid.TWEE_DERDE.name(), "Ten minste twee derde");
        keuzes.put(Meerderheid.DRIE_VIERDE.name(), "Ten minste drie vierde");
        keuzes.put(Meerderheid.UNANIEM.name(), "Alle");
        return keuzes;
    }

    static Map<String, String> provincies() {
        return Provincies.alle();
    }

    static Map<String, String> toezichthouders() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(Toezichthouder.MINISTER_BZK.orgaan().toString(), Toezichthouder.MINISTER_BZK.naam());
        Provincies.alle().forEach((code, naam) -> keuzes.put(code + "/gs", "gedeputeerde staten van " + naam));
        return keuzes;
    }
}
