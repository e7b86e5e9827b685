package nl.regelgang.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold of the database after everything, also after a node was killed in the middle. Reads the tables and none
 * of the application's code, so that a mistake there cannot hide itself here.
 */
final class Invarianten {

    /** A rule and one row that breaks it. */
    record Schending(String invariant, String regel, String wat) {}

    /**
     * @param vraag gives one text per row that breaks the rule; {@code :vandaag} is the day by the clock of the nodes
     */
    private record Regel(String invariant, String zin, String vraag) {}

    private static final List<Regel> REGELS = List.of(
            new Regel("I2", "one answer per person and version", """
                    select 'request ' || verzoek from akkoordbewijs where nietig is null
                    group by verzoek having count(*) > 1
                    """),
            new Regel("I2", "a task is completed once in the engine", """
                    select 'task ' || task_id_ from act_hi_actinst where task_id_ is not null
                    group by task_id_ having count(*) > 1
                    """),
            new Regel("I3", "whoever lives waits for something", """
                    select 'process ' || e.business_key_ from act_ru_execution e where e.parent_id_ is null
                    and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = e.id_)
                    and not exists (select 1 from act_ru_job j where j.process_instance_id_ = e.id_ and j.retries_ > 0)
                    and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = e.id_
                        and s.activity_id_ like 'catchEvent%')
                    """),
            new Regel("I3", "no job was given up", """
                    select 'job ' || id_ || ' ' || coalesce(exception_msg_, '') from act_ru_job where retries_ = 0
                    """),
            new Regel("I3", "an open task is on a list", """
                    select 'task ' || id_ from act_ru_task
                    where id_ not in (select id from taak where stand = 'OPEN')
                    """),
            new Regel("I3", "what is on a list is an open task", """
                    select 'task ' || id from taak where stand = 'OPEN'
                    and id not in (select id_ from act_ru_task)
                    """),
            new Regel("I4", "a term that has passed was escalated", """
                    select 'term ' || soort || ' of ' || onderdeel from termijn
                    where gedaan is null and vervallen is null and uiterlijk < :vandaag and geescaleerd is null
                    """),
            new Regel("I5", "a timer goes off at the begin of the planned day", """
                    select 'procedure ' || p.id from act_ru_job j
                    join act_ru_execution e on e.id_ = j.process_instance_id_
                    join begrotingsprocedure p on p.id::text = e.business_key_
                    where j.type_ = 'timer' and p.aanbieding_gepland <>
                        (j.duedate_ at time zone 'UTC' at time zone 'Europe/Amsterdam')::date
                    """),
            new Regel("I5", "a task has the last day that its list shows", """
                    select 'task ' || t.id from taak t join act_ru_task a on a.id_ = t.id
                    where t.uiterlijk is distinct from
                        (a.due_date_ at time zone 'UTC' at time zone 'Europe/Amsterdam')::date - 1
                    """),
            new Regel("I6", "a message ended, or has a next attempt", """
                    select 'message ' || id from zending
                    where staat not in ('SENT', 'UNCERTAIN', 'BOUNCED', 'FAILED') and volgende_poging is null
                    """),
            new Regel("I7", "no line of a journaal is missing", """
                    select 'dossier ' || k.dossier from journaal_kop k
                    left join journaal_regel r on r.dossier = k.dossier
                    group by k.dossier, k.volgnummer
                    having count(r.volgnummer) <> k.volgnummer or coalesce(max(r.volgnummer), 0) <> k.volgnummer
                    """),
            new Regel("I7", "a decision has its evidence, and the evidence its line", """
                    select 'request ' || v.id from akkoordverzoek v
                    join standpunt s on s.traject = v.traject
                    left join akkoordbewijs b on b.verzoek = v.id and b.nietig is null
                    left join journaal_regel r on r.dossier = s.dossier and r.volgnummer = b.journaal_nummer
                        and r.hash = b.journaal_hash
                    where (v.staat = 'BESLIST') <> (b.id is not null) or (b.id is not null and r.hash is null)
                    """),
            new Regel("I8", "a traject has one process, and one more for each time it was reopened", """
                    select 'traject ' || t.id from traject t
                    left join act_hi_procinst p on p.business_key_ = t.id::text
                    group by t.id, t.antwoord having count(p.id_) <> t.antwoord
                    """),
            new Regel("I8", "a procedure that was started has one process", """
                    select 'procedure ' || b.id from begrotingsprocedure b
                    left join act_hi_procinst p on p.business_key_ = b.id::text
                    where b.status <> 'CONCEPT' group by b.id having count(p.id_) <> 1
                    """),
            new Regel("I8", "the answers of all raden were joined once per round", """
                    select 'procedure ' || p.business_key_ from act_hi_actinst a
                    join act_hi_procinst p on p.id_ = a.proc_inst_id_
                    where a.act_id_ in ('catchEvent_alleZienswijzenBinnen', 'timerEvent_dagVanAanbiedingAangebroken')
                        and a.end_time_ is not null and a.act_inst_state_ <> 2
                    group by p.business_key_
                    having count(*) > (select count(*) from zienswijzeronde r where r.dossier::text = p.business_key_)
                    """),
            new Regel("I8", "the status of a procedure is where its process stands", """
                    select 'procedure ' || b.id || ' ' || b.status from begrotingsprocedure b
                    join act_hi_procinst p on p.business_key_ = b.id::text
                    where (b.status = 'TOEGEZONDEN') <> exists (select 1 from act_hi_actinst a
                        where a.proc_inst_id_ = p.id_ and a.act_id_ = 'userTask_begrotingToezenden'
                        and a.end_time_ is not null and a.act_inst_state_ <> 2)
                    """));

    private final JdbcClient vragen;

    Invarianten(JdbcClient vragen) {
        this.vragen = vragen;
    }

    /** Those of the database alone. */
    List<Schending> inDeDatabase(LocalDate vandaag) {
        return REGELS.stream()
                .flatMap(regel ->
                        vragen.sql(regel.vraag()).params(Map.of("vandaag", vandaag)).query(String.class).stream()
                                .map(wat -> new Schending(regel.invariant(), regel.zin(), wat)))
                .toList();
    }

    /**
     * I6 against the mail server: what is called sent came once; more often only when the application was not certain and
     * tried again, and then it was the same message.
     *
     * @param ontvangen how often each Message-ID came
     */
    List<Schending> inDePost(Map<String, Integer> ontvangen) {
        record Zending(String messageId, String staat, int pogingen) {}
        List<Schending> uit = new ArrayList<>();
        for (Zending zending : vragen.sql("select message_id, staat, pogingen from zending")
                .query(Zending.class)
                .list()) {
            int keer = ontvangen.getOrDefault(zending.messageId(), 0);
            if (zending.staat().equals("SENT") && keer == 0) {
                uit.add(new Schending("I6", "what was sent has come", zending.messageId()));
            }
            if (keer > Math.max(zending.pogingen(), 1)) {
                uit.add(new Schending("I6", "nothing comes more often than it was tried", zending.messageId()));
            }
        }
        return uit;
    }

    /** I1: every task that somebody was told he completed is completed by him, once; and no other. */
    List<Schending> inHetLogboek(List<Logboek.Regel> logboek) {
        record Af(String id, String door) {}
        Map<String, String> doorWie = new HashMap<>();
        vragen.sql("select id, coalesce(afgerond_door, '') as door from taak where stand = 'VOLTOOID'")
                .query(Af.class)
                .list()
                .forEach(af -> doorWie.put("/taken/" + af.id(), af.door()));
        Map<String, List<Logboek.Regel>> perTaak = logboek.stream()
                .filter(regel -> regel.actie().equals("afronden") && regel.opdracht() != null)
                .collect(Collectors.groupingBy(regel -> regel.wie() + " " + regel.pad()));
        return perTaak.values().stream()
                .flatMap(regels -> oordeel(regels, doorWie))
                .toList();
    }

    private static Stream<Schending> oordeel(List<Logboek.Regel> regels, Map<String, String> doorWie) {
        Logboek.Regel eerste = regels.get(0);
        long gelukt = regels.stream()
                .filter(regel -> regel.status() == 302)
                .map(Logboek.Regel::opdracht)
                .distinct()
                .count();
        boolean misschien = regels.stream().anyMatch(regel -> regel.uitkomst() == Logboek.Uitkomst.UNKNOWN);
        boolean gedaan = eerste.wie().equals(doorWie.get(eerste.pad()));
        String wat = eerste.wie() + " " + eerste.pad();
        if (gelukt > 1) {
            return Stream.of(new Schending("I1", "what was answered with yes is done once", wat));
        }
        if (gelukt == 1 && !gedaan) {
            return Stream.of(new Schending("I1", "what was answered with yes is there", wat));
        }
        if (gelukt == 0 && !misschien && gedaan) {
            return Stream.of(new Schending("I1", "what was answered with no is not there", wat));
        }
        return Stream.empty();
    }
}
