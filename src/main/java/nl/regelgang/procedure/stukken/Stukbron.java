package nl.regelgang.procedure.stukken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.bekendmaking.Bekendmaking;
import nl.regelgang.procedure.bekendmaking.Bekendmakingen;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** What a procedure of any kind has for a stuk: by its id alone, so that a new kind brings nothing of its own. */
@Component
class Stukbron {

    private static final Pattern JAAR = Pattern.compile("\\b20[0-9]{2}\\b");

    private final Zienswijzeronden ronden;
    private final Deelnemersbesluiten besluiten;
    private final Bekendmakingen bekendmakingen;
    private final Termijnregister termijnen;
    private final Regelingen regelingen;
    private final Clock klok;

    Stukbron(
            Zienswijzeronden ronden,
            Deelnemersbesluiten besluiten,
            Bekendmakingen bekendmakingen,
            Termijnregister termijnen,
            Regelingen regelingen,
            Clock klok) {
        this.ronden = ronden;
        this.besluiten = besluiten;
        this.bekendmakingen = bekendmakingen;
        this.termijnen = termijnen;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    Optional<Zienswijzeronde> ronde(UUID procedure) {
        return ronden.laatste(procedure);
    }

    List<Besluittraject> besluiten(UUID procedure) {
        return besluiten.besluitend(procedure);
    }

    Optional<Bekendmaking> bekendmaking(UUID procedure) {
        return bekendmakingen.van(procedure);
    }

    /** Of the newest round, or of the deelnemers that decide themselves; empty when no raad was asked yet. */
    List<Antwoord> antwoorden(UUID procedure) {
        return ronde(procedure)
                .map(ronde -> ronde.trajecten().stream()
                        .map(traject -> Antwoord.van(ronde.kop(), traject))
                        .toList())
                .orElseGet(() ->
                        besluiten.van(procedure).stream().map(Antwoord::van).toList());
    }

    Optional<Antwoord> antwoord(UUID procedure, OrganisatieId deelnemer) {
        return antwoorden(procedure).stream()
                .filter(antwoord -> antwoord.deelnemer().organisatie().equals(deelnemer))
                .findFirst();
    }

    /** What every template can hold. */
    Map<String, String> altijd(Procedure procedure, OrganisatieId maker) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("regeling", procedure.bestuur().regelingNaam());
        velden.put("onderwerp", procedure.onderwerp());
        velden.put("vandaag", Dagen.voluit(Dagen.vandaag(klok)));
        velden.put("organisatie", naam(maker));
        return velden;
    }

    String naam(OrganisatieId organisatie) {
        return regelingen.organisatie(organisatie).map(Organisatie::naam).orElse(organisatie.code());
    }

    /** The terms of the procedure itself, without those that no longer matter. */
    List<Map<String, String>> termijnen(UUID procedure) {
        return termijnen.van(procedure).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure) && termijn.status() != Status.VERVALLEN)
                .map(Stukbron::termijn)
                .toList();
    }

    private static Map<String, String> termijn(LopendeTermijn termijn) {
        return termijn(
                termijn.omschrijving(),
                termijn.wie().soort().naam(),
                Dagen.voluit(termijn.uiterlijk()),
                termijn.grondslag().toString());
    }

    static Map<String, String> termijn(String wat, String wie, String dag, String artikel) {
        return Map.of("termijn.wat", wat, "termijn.wie", wie, "termijn.dag", dag, "termijn.artikel", artikel);
    }

    /** The year in the name of the procedure; of one without a year the one that runs. */
    int jaar(Procedure procedure) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return JAAR.matcher(procedure.onderwerp())
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .findFirst()
                .orElse(vandaag.getYear());
    }
}
