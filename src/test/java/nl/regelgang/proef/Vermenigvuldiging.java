package nl.regelgang.proef;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies procedures with everything that hangs on them, rows of the engine too, by SQL: to fill a database in minutes that
 * would take people years. The copies weigh as the originals do and stand on the same lists, but their journaal is no
 * chain and nothing carries them on.
 */
final class Vermenigvuldiging {

    /**
     * @param welke the rows that belong to the procedures in {@code proef_bron} or the instances in {@code
     *     proef_instantie}
     * @param uuids the columns that get another uuid
     * @param sleutels the same, where the uuid is kept as text
     * @param ids the columns with an id as text
     */
    private record Tabel(String naam, String welke, List<String> uuids, List<String> sleutels, List<String> ids) {}

    private static final String DOSSIER = "dossier in (select id from proef_bron)";
    private static final String PROCEDURE = "procedure_id in (select id from proef_bron)";
    private static final String TRAJECT =
            "traject in (select t.id from traject t join zienswijzeronde r on r.id = t.ronde where r." + DOSSIER + ")";
    private static final String INSTANTIE = "proc_inst_id_ in (select id from proef_instantie)";
    private static final String TAKEN = "task_id_ in (select id_ from act_ru_task where " + INSTANTIE + ")";

    private static final List<Tabel> TABELLEN = List.of(
            new Tabel("begrotingsprocedure", "id in (select id from proef_bron)", List.of("id"), List.of(), List.of()),
            new Tabel("vastgelegde_regels", PROCEDURE, List.of("procedure_id"), List.of(), List.of()),
            new Tabel("vastgelegde_zetel", PROCEDURE, List.of("procedure_id"), List.of(), List.of()),
            new Tabel("vastgelegde_instelling", PROCEDURE, List.of("procedure_id"), List.of(), List.of()),
            new Tabel("zienswijzeronde", DOSSIER, List.of("id", "dossier"), List.of(), List.of()),
            new Tabel(
                    "traject",
                    "ronde in (select id from zienswijzeronde where " + DOSSIER + ")",
                    List.of("id", "ronde"),
                    List.of(),
                    List.of()),
            new Tabel("termijn", DOSSIER, List.of("onderdeel", "dossier"), List.of(), List.of()),
            new Tabel("journaal_kop", DOSSIER, List.of("dossier"), List.of(), List.of()),
            new Tabel("journaal_regel", DOSSIER, List.of("dossier"), List.of(), List.of()),
            new Tabel("standpunt", TRAJECT, List.of("traject", "dossier"), List.of(), List.of()),
            new Tabel("standpunt_versie", TRAJECT, List.of("traject"), List.of(), List.of()),
            new Tabel("akkoordverzoek", TRAJECT, List.of("id", "traject"), List.of(), List.of()),
            new Tabel("zending", DOSSIER, List.of("id", "dossier"), List.of(), List.of("message_id")),
            new Tabel("document", DOSSIER, List.of("id", "dossier"), List.of(), List.of()),
            new Tabel("taak", DOSSIER, List.of("dossier"), List.of("sleutel"), List.of("id")),
            new Tabel(
                    "taak_orgaan",
                    "taak in (select id from taak where " + DOSSIER + ")",
                    List.of(),
                    List.of(),
                    List.of("taak")),
            new Tabel(
                    "act_ru_execution",
                    INSTANTIE,
                    List.of(),
                    List.of("business_key_"),
                    List.of("id_", "proc_inst_id_", "root_proc_inst_id_", "parent_id_", "act_inst_id_")),
            new Tabel("act_ru_task", INSTANTIE, List.of(), List.of(), List.of("id_", "execution_id_", "proc_inst_id_")),
            new Tabel("act_ru_identitylink", TAKEN, List.of(), List.of(), List.of("id_", "task_id_")),
            new Tabel(
                    "act_ru_event_subscr",
                    INSTANTIE,
                    List.of(),
                    List.of(),
                    List.of("id_", "execution_id_", "proc_inst_id_")),
            new Tabel(
                    "act_hi_procinst",
                    INSTANTIE,
                    List.of(),
                    List.of("business_key_"),
                    List.of("id_", "proc_inst_id_", "root_proc_inst_id_")),
            new Tabel(
                    "act_hi_actinst",
                    INSTANTIE,
                    List.of(),
                    List.of(),
                    List.of(
                            "id_",
                            "proc_inst_id_",
                            "root_proc_inst_id_",
                            "execution_id_",
                            "parent_act_inst_id_",
                            "task_id_")),
            new Tabel(
                    "act_hi_taskinst",
                    INSTANTIE,
                    List.of(),
                    List.of(),
                    List.of("id_", "proc_inst_id_", "root_proc_inst_id_", "execution_id_", "act_inst_id_")));

    private final JdbcClient database;
    private int volgende = 1;

    Vermenigvuldiging(JdbcClient database) {
        this.database = database;
    }

    /** @param welke a condition on the procedures that are copied */
    void bron(String welke) {
        database.sql("drop table if exists proef_bron, proef_instantie").update();
        database.sql("create table proef_bron as select id from begrotingsprocedure where " + welke)
                .update();
        database.sql("""
                create table proef_instantie as select id_ as id from act_hi_procinst where business_key_ in (
                    select id::text from proef_bron union all
                    select t.id::text from traject t join zienswijzeronde r on r.id = t.ronde
                    join proef_bron b on b.id = r.dossier)
                """).update();
        database.sql("analyze proef_bron").update();
        database.sql("analyze proef_instantie").update();
    }

    /** So many copies of each, beside those that were made before. */
    void kopieer(int keer) {
        if (keer > 0) {
            TABELLEN.forEach(tabel -> kopieer(tabel, volgende, volgende + keer - 1));
            volgende += keer;
        }
    }

    /** What was filled is known to the planner, as it would be after a night. */
    void klaar() {
        database.sql("drop table if exists proef_bron, proef_instantie").update();
        database.sql("vacuum analyze").update();
    }

    /** Puts so many open tasks of griffies on the list of this orgaan too. */
    void geef(String orgaan, int aantal) {
        Map<String, String> anders =
                Map.of("orgaan", ":orgaan", "organisatie", "split_part(:orgaan, '/', 1)", "eerste", "true");
        List<String> kolommen = kolommen("taak_orgaan");
        database.sql("insert into taak_orgaan (" + String.join(", ", kolommen) + ") select "
                        + kolommen.stream()
                                .map(kolom -> anders.getOrDefault(kolom, kolom))
                                .collect(Collectors.joining(", "))
                        + " from taak_orgaan where lopend and orgaan like '%/griffie' order by taak limit " + aantal
                        + " on conflict do nothing")
                .param("orgaan", orgaan)
                .update();
    }

    private List<String> kolommen(String tabel) {
        return database.sql("select column_name from information_schema.columns where table_name = :naam"
                        + " and table_schema = current_schema() and is_identity = 'NO' and is_generated = 'NEVER'"
                        + " order by ordinal_position")
                .param("naam", tabel)
                .query(String.class)
                .list();
    }

    private void kopieer(Tabel tabel, int van, int totEnMet) {
        List<String> kolommen = kolommen(tabel.naam());
        database.sql("insert into " + tabel.naam() + " (" + String.join(", ", kolommen) + ") select "
                        + kolommen.stream().map(kolom -> waarde(tabel, kolom)).collect(Collectors.joining(", "))
                        + " from " + tabel.naam() + ", generate_series(" + van + ", " + totEnMet + ") n where "
                        + tabel.welke())
                .update();
    }

    private static String waarde(Tabel tabel, String kolom) {
        String gehakt = "md5(" + kolom + "::text || '-' || n)::uuid";
        if (tabel.uuids().contains(kolom)) {
            return gehakt;
        }
        if (tabel.sleutels().contains(kolom)) {
            return gehakt + "::text";
        }
        // The engine's own ids can be as long as the column.
        String kort = "case when length(" + kolom + ") > 50 then md5(" + kolom + ") else " + kolom + " end";
        return tabel.ids().contains(kolom) ? kort + " || '-' || n" : kolom;
    }
}
