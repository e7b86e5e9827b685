package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Spel;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All procedures of one regeling together, while the days go by one after another. */
final class Jaarspel {

    private final Spel spel;
    private final Rondespel formulieren;
    private final Zienswijzeronden ronden;
    private final Termijnregister termijnen;
    private final JdbcClient jdbc;
    private final Regeling regeling;

    Jaarspel(
            Spel spel,
            Rondespel formulieren,
            Zienswijzeronden ronden,
            Termijnregister termijnen,
            JdbcClient jdbc,
            Regeling regeling) {
        this.spel = spel;
        this.formulieren = formulieren;
        this.ronden = ronden;
        this.termijnen = termijnen;
        this.jdbc = jdbc;
        this.regeling = regeling;
    }

    Organisatie deelnemer(int nummer) {
        return Spel.deelnemer(regeling, nummer);
    }

    String secretaris() {
        return Mensenwerk.secretaris(regeling);
    }

    /** Every day between is lived through, with all that happens by itself. */
    void het_wordt(int maand, int dag) {
        LocalDate doel = LocalDate.of(2027, maand, dag);
        while (spel.vandaag().isBefore(doel)) {
            spel.zet(spel.vandaag().plusDays(1));
            draai();
        }
    }

    void draai() {
        Set<String> sleutels = new HashSet<>();
        int voor;
        do {
            voor = sleutels.size();
            dossiers().forEach(dossier -> sleutels.addAll(sleutelsVan(dossier)));
            spel.draai(sleutels);
        } while (sleutels.size() > voor);
    }

    List<UUID> dossiers() {
        return jdbc.sql("select id from procedure_algemeen where regeling = :regeling"
                        + " union all select id from begrotingsprocedure where regeling = :regeling")
                .param("regeling", regeling.id().waarde())
                .query(UUID.class)
                .list();
    }

    private Set<String> sleutelsVan(UUID dossier) {
        List<UUID> alle = new ArrayList<>(List.of(dossier));
        alle.addAll(jdbc.sql("select id from raadpleging where dossier = :id"
                        + " union all select id from evaluatieantwoord where procedure_id = :id")
                .param("id", dossier)
                .query(UUID.class)
                .list());
        ronden.van(dossier).forEach(ronde -> ronde.trajecten().forEach(traject -> alle.add(traject.id())));
        Set<String> sleutels = new HashSet<>();
        alle.forEach(id -> sleutels.add(id.toString()));
        return sleutels;
    }

    UUID dossier(String soort) {
        return jdbc.sql(
                        "select id from procedure_algemeen where regeling = ? and soort = ? order by aangemaakt_op desc")
                .params(regeling.id().waarde(), soort)
                .query(UUID.class)
                .list()
                .get(0);
    }

    UUID begin(String pad, Map<String, String> velden, String... bijlagen) {
        UUID dossier = UUID.randomUUID();
        Map<String, String> alle = new HashMap<>(velden);
        alle.put("regeling", regeling.id().waarde());
        String naar = formulieren
                .start("/procedures/" + pad + "/nieuw", dossier, secretaris(), alle, bijlagen)
                .getRedirectedUrl();
        if (!("/procedures/" + dossier).equals(naar)) {
            throw new AssertionError(pad + " did not begin");
        }
        draai();
        return dossier;
    }

    void doet(UUID dossier, String taak, String persoon, Object... velden) {
        Map<String, Object> ingevuld = new HashMap<>();
        for (int i = 0; i < velden.length; i += 2) {
            ingevuld.put(String.valueOf(velden[i]), String.valueOf(velden[i + 1]));
        }
        spel.voltooi(spel.taak(dossier, taak, null), persoon, ingevuld);
        draai();
    }

    /** The secretaris does it today. */
    void secretaris_doet(UUID dossier, String taak, String veldVanVandaag, Object... velden) {
        List<Object> alle = new ArrayList<>(List.of(velden));
        alle.add(veldVanVandaag);
        alle.add(spel.vandaag());
        doet(dossier, taak, secretaris(), alle.toArray());
    }

    String bestand(UUID dossier, String titel) {
        return spel.bestand(dossier, titel, spel.secretaris(regeling)).toString();
    }

    void raad_antwoordt(UUID dossier, int nummer, String zienswijze) {
        formulieren.antwoord(dossier, deelnemer(nummer), zienswijze.isEmpty() ? null : zienswijze);
        draai();
    }

    /** As "what: how it stands", of every procedure together. */
    List<LopendeTermijn> termijnen() {
        return dossiers().stream()
                .flatMap(dossier -> termijnen.van(dossier).stream())
                .toList();
    }
}
