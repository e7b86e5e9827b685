package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.gedeeld.Zoekterm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches the register. */
class Zoeker {

    static final int PER_PAGINA = 50;

    private static final String WAAR = """
             from regeling r where (r.inwerkingtreding is null or r.inwerkingtreding <= :dag)
                and (r.uitwerkingtreding is null or r.uitwerkingtreding > :dag)
                and (%s or exists (select 1 from deelnemer d join organisatie o on o.id = d.organisatie
                    where d.regeling = r.id and (d.tot is null or d.tot > :dag) and %s))
            """;

    private static final String KOLOMMEN = """
            select r.id, r.korte_naam, r.naam, r.vorm, (select count(*) from deelnemer d where d.regeling = r.id
                and (d.van is null or d.van <= :dag) and (d.tot is null or d.tot > :dag)) as deelnemers
            """;

    private final JdbcClient jdbc;

    Zoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Regelingenlijst zoek(String tekst, int pagina, LocalDate dag) {
        Zoekterm term = Zoekterm.van(tekst);
        String waar = WAAR.formatted(term.voorwaarde("r.naam", "r.korte_naam"), term.voorwaarde("o.naam"));
        Map<String, Object> waarden = new HashMap<>(term.waarden());
        waarden.put("dag", dag);
        int totaal = jdbc.sql("select count(*)" + waar)
                .params(waarden)
                .query(Integer.class)
                .single();
        int paginas = Math.max(1, (totaal + PER_PAGINA - 1) / PER_PAGINA);
        int gekozen = Math.max(1, Math.min(pagina, paginas));
        return new Regelingenlijst(regels(waar, waarden, gekozen), gekozen, paginas, totaal);
    }

    private List<Regelingenlijst.Regel> regels(String waar, Map<String, Object> waarden, int pagina) {
        return jdbc.sql(KOLOMMEN + waar
                        + " order by lower(r.korte_naam), r.id offset :vanaf rows fetch next :aantal rows only")
                .params(waarden)
                .param("vanaf", (pagina - 1) * PER_PAGINA)
                .param("aantal", PER_PAGINA)
                .query((rij, nummer) -> new Regelingenlijst.Regel(
                        new RegelingId(rij.getString("id")),
                        rij.getString("korte_naam"),
                        rij.getString("naam"),
                        Vorm.valueOf(rij.getString("vorm")),
                        rij.getInt("deelnemers")))
                .list();
    }

    /** Whether there is no regeling at all, in force or not. */
    boolean leeg() {
        return jdbc.sql("select count(*) from regeling").query(Integer.class).single() == 0;
    }

    static String patroon(String tekst) {
        String letterlijk = tekst.strip().toLowerCase(Dagen.NEDERLANDS).replaceAll("([!%_])", "!$1");
        return "%" + letterlijk + "%";
    }
}
