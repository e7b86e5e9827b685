package nl.regelgang.procedure.aangaan;

import nl.regelgang.regeling.Vorm;

/** What a new regeling can be (Wgr art. 1 and 8); the register keeps the last two as one. */
enum Vormkeuze {
    OPENBAAR_LICHAAM(
            Vorm.OPENBAAR_LICHAAM,
            "Openbaar lichaam: rechtspersoon, met een algemeen bestuur en een dagelijks bestuur (art. 8 lid 1)"),
    BEDRIJFSVOERINGSORGANISATIE(
            Vorm.BEDRIJFSVOERINGSORGANISATIE,
            "Bedrijfsvoeringsorganisatie: rechtspersoon met één bestuur, alleen voor colleges (art. 8 lid 3)"),
    GEMEENSCHAPPELIJK_ORGAAN(
            Vorm.GEMEENSCHAPPELIJK_ORGAAN,
            "Gemeenschappelijk orgaan: één bestuur, geen rechtspersoon, voor bijzondere gevallen (art. 8 lid 2)"),
    CENTRUMREGELING(
            Vorm.REGELING_ZONDER_MEER,
            "Centrumregeling: één deelnemer voert uit voor de anderen, geen eigen bestuur (art. 8 lid 4)"),
    REGELING_ZONDER_MEER(
            Vorm.REGELING_ZONDER_MEER, "Regeling zonder meer: afspraken, geen eigen bestuur (art. 1 lid 1)");

    private final Vorm vorm;
    private final String uitleg;

    Vormkeuze(Vorm vorm, String uitleg) {
        this.vorm = vorm;
        this.uitleg = uitleg;
    }

    /** As the register keeps it. */
    Vorm vorm() {
        return vorm;
    }

    public String uitleg() {
        return uitleg;
    }

    /** Whether the law allows it for certain cases only, so that who chooses it says why this is one (art. 8 lid 2-3). */
    boolean isVoorBijzondereGevallen() {
        return this == BEDRIJFSVOERINGSORGANISATIE || this == GEMEENSCHAPPELIJK_ORGAAN;
    }

    /** Whether it has a bestuur of its own, with leden whom the deelnemers choose. */
    boolean heeftBestuur() {
        return vorm.heeftBegroting();
    }
}
