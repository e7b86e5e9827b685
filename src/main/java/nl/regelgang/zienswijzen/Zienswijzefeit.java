package nl.regelgang.zienswijzen;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/** What can happen in a round. */
public sealed interface Zienswijzefeit extends DossierFeit {

    /** For example "1 zienswijze" or "3 zienswijzen". */
    static String zienswijzen(int aantal) {
        return Aantal.van(aantal, "zienswijze", "zienswijzen");
    }

    /** The round began: one traject per deelnemer, to whose raad the stukken go. */
    record ZienswijzerondeGeopend(UUID dossier, UUID ronde, int raden, LocalDate sluitOp, Grondslag grondslag)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Stukken toegezonden aan %s; het bestuur rekent op hun zienswijzen tot en met %s."
                    .formatted(Aantal.van(raden, "raad", "raden"), voluit(sluitOp));
        }

        @Override
        public Handelend door() {
            return Handelend.SYSTEEM;
        }
    }

    record OntvangstBevestigd(
            UUID dossier, UUID traject, String deelnemer, LocalDate op, Grondslag grondslag, Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "%s bevestigt de ontvangst van de stukken op %s.".formatted(deelnemer, voluit(op));
        }
    }

    /** @param op the meeting in which the raad treats the draft, null when it does not treat it */
    record BehandelingGepland(
            UUID dossier,
            UUID traject,
            String deelnemer,
            @Nullable LocalDate op,
            Grondslag grondslag,
            Handelend door) implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return op == null
                    ? deelnemer + " behandelt het ontwerp niet in de raadsvergadering."
                    : "%s behandelt het ontwerp in de vergadering van %s.".formatted(deelnemer, voluit(op));
        }
    }

    /** The griffie moved the meeting in which the raad treats the draft. */
    record BehandelingVerzet(
            UUID dossier,
            UUID traject,
            String deelnemer,
            LocalDate van,
            LocalDate naar,
            String reden,
            Grondslag grondslag,
            Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "%s behandelt het ontwerp niet op %s maar op %s. Reden: %s"
                    .formatted(deelnemer, voluit(van), voluit(naar), reden);
        }
    }

    /** @param raad who brought it naar voren, for example "de raad van Gemeente Tiel" */
    record ZienswijzeIngediend(
            UUID dossier,
            UUID traject,
            String raad,
            LocalDate besluitVan,
            String sha256,
            boolean teLaat,
            Grondslag grondslag,
            Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Zienswijze naar voren gebracht door %s (besluit van %s, SHA-256 van de tekst %s)%s."
                    .formatted(
                            raad,
                            voluit(besluitVan),
                            sha256,
                            teLaat ? ", na de dag waarop het bestuur erop rekende; zij wordt toegevoegd" : "");
        }
    }

    /** @param raad who has none, for example "de raad van Gemeente Tiel" */
    record GeenZienswijzeGemeld(UUID dossier, UUID traject, String raad, Grondslag grondslag, Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Geen zienswijze naar voren gebracht door %s.".formatted(raad);
        }
    }

    /** @param eerder what the answer was, for example "geen zienswijze" */
    record AntwoordHeropend(UUID dossier, UUID traject, String raad, String eerder, String reden, Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Antwoord van %s heropend. Het was: %s; dat blijft bewaard. Reden: %s"
                    .formatted(raad, eerder, reden);
        }

        @Override
        public Grondslag grondslag() {
            return Grondslag.WERKAFSPRAAK;
        }
    }

    /** @param reden a Dutch clause: why no zienswijze is taken in any more */
    record ZienswijzerondeGesloten(
            UUID dossier, UUID ronde, int nietGereageerd, String reden, Grondslag grondslag, Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Zienswijzeronde gesloten: %s; %s niet gereageerd."
                    .formatted(reden, Aantal.van(nietGereageerd, "raad heeft", "raden hebben"));
        }
    }

    record GriffieHerinnerd(UUID dossier, UUID traject, String deelnemer, Grondslag grondslag, Handelend door)
            implements Zienswijzefeit {
        @Override
        public String omschrijving() {
            return "Herinnering gestuurd aan de griffie van %s.".formatted(deelnemer);
        }
    }
}
