package nl.regelgang.procedure.uittreding;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.uittreding.Uittreding.Afwikkeling;
import nl.regelgang.procedure.uittreding.Uittreding.Gevolgen;
import nl.regelgang.regeling.Bedrag;
import org.jspecify.annotations.Nullable;

/** What can happen in an uittreding, beside what the deelnemer decides. */
sealed interface Uittredingsfeit extends DossierFeit {

    record VoornemenOntvangen(UUID dossier, String uittreder, String regeling, Grondslag grondslag, Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "%s heeft laten weten te willen uittreden uit %s.".formatted(uittreder, regeling);
        }
    }

    record IndicatieGegeven(UUID dossier, String indicatie, Grondslag grondslag, Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Indicatie van de gevolgen gegeven. " + indicatie;
        }
    }

    record UittredingsplanOpgesteld(UUID dossier, Gevolgen gevolgen, Grondslag grondslag, Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Uittredingsplan opgesteld. Financieel: %s Juridisch: %s Personeel: %s Organisatie: %s%s"
                    .formatted(
                            gevolgen.financieel(),
                            gevolgen.juridisch(),
                            gevolgen.personeel(),
                            gevolgen.organisatorisch(),
                            gevolgen.deskundige() == null
                                    ? ""
                                    : " Onafhankelijke deskundige: " + gevolgen.deskundige() + ".");
        }
    }

    record GevolgenVastgesteld(
            UUID dossier,
            BigDecimal uittreedsom,
            LocalDate op,
            LocalDate uittredingOp,
            @Nullable String toelichting,
            Grondslag grondslag,
            Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Gevolgen vastgesteld op %s: uittreedsom %s, uittreding op %s.%s"
                    .formatted(
                            voluit(op),
                            Bedrag.euro(uittreedsom),
                            voluit(uittredingOp),
                            toelichting == null ? "" : " Toelichting: " + toelichting);
        }
    }

    record UittredingAfgewikkeld(UUID dossier, Afwikkeling afwikkeling, Grondslag grondslag, Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Uittreding afgewikkeld op %s. Betaling: %s Personeel: %s Archief: %s"
                    .formatted(
                            voluit(afwikkeling.op()),
                            afwikkeling.betaling(),
                            afwikkeling.personeel(),
                            afwikkeling.archief());
        }
    }

    record RegisterBijgewerkt(UUID dossier, String uittreder, LocalDate tot, Grondslag grondslag)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Register bijgewerkt: %s neemt niet meer deel vanaf %s.".formatted(uittreder, voluit(tot));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record VoornemenIngetrokken(UUID dossier, String reden, Grondslag grondslag, Handelend door)
            implements Uittredingsfeit {
        @Override
        public String omschrijving() {
            return "Voornemen tot uittreding ingetrokken. Reden: " + reden;
        }
    }
}
