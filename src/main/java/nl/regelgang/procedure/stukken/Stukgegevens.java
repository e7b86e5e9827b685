package nl.regelgang.procedure.stukken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluitgrondslag;
import nl.regelgang.procedure.nota.Nota;
import nl.regelgang.procedure.nota.Notas;
import nl.regelgang.sjablonen.Gegevens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What goes into the zienswijzeverzoek and the nota of a bestuur. */
@Component
class Stukgegevens {

    private final Stukbron bron;
    private final Notas notas;
    private final Documenten documenten;

    Stukgegevens(Stukbron bron, Notas notas, Documenten documenten) {
        this.bron = bron;
        this.notas = notas;
        this.documenten = documenten;
    }

    Gegevens zienswijzeverzoek(Procedure procedure, OrganisatieId maker) {
        List<Antwoord> antwoorden = bron.antwoorden(procedure.id());
        Map<String, String> velden = bron.altijd(procedure, maker);
        antwoorden.stream()
                .findFirst()
                .flatMap(antwoord -> documenten.vind(antwoord.stuk()))
                .map(Document::titel)
                .ifPresent(titel -> velden.put("stuk", titel));
        velden.put("artikel", zienswijzeartikel(procedure));
        velden.put(
                "laatste dag",
                bron.ronde(procedure.id())
                        .map(ronde -> Dagen.voluit(ronde.sluitOp()))
                        .orElse("de dag die voor uw raad in de tabel staat"));
        return new Gegevens(
                velden,
                Map.of(
                        "raad",
                        antwoorden.stream()
                                .map(antwoord -> Map.of(
                                        "raad.naam",
                                        antwoord.deelnemer().raadVoluit(),
                                        "raad.laatste dag",
                                        dag(antwoord.laatsteDag(), "bekend na de ontvangst door uw griffie")))
                                .toList(),
                        "termijn",
                        bron.termijnen(procedure.id())));
    }

    /** By theme and point, as far as the bestuur divided the zienswijzen so. */
    Gegevens reactienota(Procedure procedure, OrganisatieId maker, String persoon) {
        List<Antwoord> antwoorden = bron.antwoorden(procedure.id());
        List<Antwoord> met =
                antwoorden.stream().filter(een -> een.zienswijze() != null).toList();
        Map<String, String> velden = bron.altijd(procedure, maker);
        velden.put("artikel", reactieartikel(procedure));
        velden.put("aantal raden", Aantal.van(antwoorden.size(), "raad", "raden"));
        velden.put("aantal zienswijzen", Aantal.van(met.size(), "zienswijze", "zienswijzen"));
        String zonder = antwoorden.stream()
                .filter(een -> een.zienswijze() == null)
                .map(een -> een.deelnemer().raadVoluit())
                .collect(Collectors.joining(", "));
        velden.put("zonder zienswijze", zonder.isEmpty() ? "geen enkele raad" : zonder);
        Nota nota = notas.van(procedure, persoon);
        return new Gegevens(
                velden,
                Map.of(
                        "zienswijze",
                        nota.isLeeg()
                                ? met.stream().map(Stukgegevens::zienswijze).toList()
                                : nota.punten().stream().map(Stukgegevens::punt).toList()));
    }

    private static Map<String, String> punt(Nota.Punt punt) {
        return zienswijze(punt.thema(), punt.deelnemer(), punt.punt(), punt.reactie(), punt.conclusie());
    }

    private static Map<String, String> zienswijze(Antwoord antwoord) {
        return zienswijze(
                Nota.GEHEEL,
                antwoord.deelnemer().naam(),
                tekst(antwoord.zienswijze()),
                antwoord.oordeel(),
                antwoord.conclusie());
    }

    private static Map<String, String> zienswijze(
            String thema, String raad, String tekst, @Nullable String reactie, @Nullable String conclusie) {
        return Map.of(
                "zienswijze.thema",
                thema,
                "zienswijze.raad",
                raad,
                "zienswijze.tekst",
                tekst,
                "zienswijze.reactie",
                tekst(reactie),
                "zienswijze.conclusie",
                tekst(conclusie));
    }

    String zienswijzeartikel(Procedure procedure) {
        return bron.ronde(procedure.id())
                .map(ronde -> ronde.zaak().zienswijze())
                .orElseGet(() -> Besluitgrondslag.van(procedure, "Wgr art. 1 lid 3"))
                .toString();
    }

    /** In a round the law sets no last day: that is the day on which the bestuur counts on the answer. */
    String termijnartikel(Procedure procedure) {
        return zienswijzeartikel(procedure)
                + (bron.ronde(procedure.id()).isPresent() ? "; de dag is een afspraak" : "");
    }

    /** The law asks a reaction in a round; of a change of the regeling it is practice. */
    private String reactieartikel(Procedure procedure) {
        return bron.ronde(procedure.id())
                .map(ronde -> ronde.zaak().reactie().toString())
                .orElse("werkafspraak");
    }

    static String dag(@Nullable LocalDate dag, String anders) {
        return dag == null ? anders : Dagen.voluit(dag);
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "[nog geen]" : tekst;
    }
}
