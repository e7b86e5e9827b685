package nl.regelgang.web;

import java.util.List;

/** What an error page says: what happened, and what one can do now. */
record Foutpagina(int status, String titel, List<String> alineas) {

    static Foutpagina bij(int status) {
        return switch (status) {
            case 403 ->
                new Foutpagina(
                        status,
                        "Dit kan niet met uw account",
                        List.of(
                                "U heeft geen toegang tot deze pagina. Heeft u die voor uw werk nodig? Vraag het de"
                                        + " functioneel beheerder.",
                                "Stuurde u net een formulier op? Dan was u misschien te lang weg. Ga terug, laad de pagina"
                                        + " opnieuw en probeer het nog eens."));
            case 404 ->
                new Foutpagina(
                        status,
                        "Deze pagina is er niet",
                        List.of(
                                "De pagina bestaat niet, bestaat niet meer, of hoort bij een andere organisatie.",
                                "Controleer het adres, of begin bij uw taken."));
            case 409 -> new Foutpagina(status, "Iemand was u voor", List.of());
            case 413 ->
                new Foutpagina(
                        status,
                        "Het bestand is te groot",
                        List.of("Een bestand mag hoogstens 25 MB groot zijn, en alle bestanden samen hoogstens 80 MB."
                                + " Maak het bestand kleiner of splits het, ga terug en probeer het opnieuw."));
            case 503 ->
                new Foutpagina(
                        status,
                        "Regelgang is even niet bereikbaar",
                        List.of(
                                "Probeer het over een paar minuten opnieuw. Wat u eerder heeft vastgelegd, is bewaard."));
            default ->
                status < 500
                        ? new Foutpagina(
                                status,
                                "Dit verzoek klopt niet",
                                List.of("Ga terug naar de vorige pagina en probeer het opnieuw."))
                        : new Foutpagina(
                                status,
                                "Er ging iets mis",
                                List.of(
                                        "Dat ligt aan Regelgang en niet aan u. Wat u net deed, is niet vastgelegd.",
                                        "Probeer het over een paar minuten opnieuw. Blijft het misgaan? Geef dan het"
                                                + " kenmerk hieronder door aan de functioneel beheerder."));
        };
    }

    Foutpagina met(List<String> andereAlineas) {
        return new Foutpagina(status, titel, andereAlineas);
    }

    /** @param zeker whether it is certain that nothing was recorded */
    Foutpagina naVersturen(boolean zeker) {
        String stand = zeker
                ? "Wat u net deed, is niet vastgelegd."
                : "Wat u net deed, is misschien niet vastgelegd. Kijk dat straks eerst na.";
        return met(List.of(
                stand + " Uw tekst staat nog in het formulier: ga terug naar de vorige pagina.",
                "Probeer het over een paar minuten opnieuw. Wat u eerder heeft vastgelegd, is bewaard."));
    }

    /** Whether the page must not look anything up, because that may be what failed. */
    public boolean kaal() {
        return status >= 500;
    }
}
