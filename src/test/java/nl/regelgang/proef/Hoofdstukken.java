package nl.regelgang.proef;

import java.util.List;
import java.util.Map;

/** What the report says of each measurement, in its order. */
final class Hoofdstukken {

    /** @param kolommen in their order; empty for all */
    record Hoofdstuk(String meting, String titel, String uitleg, List<String> kolommen) {}

    private static final List<String> ACTIES = List.of(
            "actie",
            "aantal",
            "fouten",
            "botsingen",
            "client_p50_ms",
            "client_p95_ms",
            "client_p99_ms",
            "server_p50_ms",
            "server_p95_ms",
            "server_p99_ms");

    static final List<Hoofdstuk> ALLE = List.of(
            new Hoofdstuk(
                    "import",
                    "Import of the national register",
                    "With the option `--regelgang.import` in a JVM of its own, so its start is in it; and once more, when"
                            + " nothing has changed.",
                    List.of()),
            new Hoofdstuk(
                    "start",
                    "Start of the season",
                    "The secretarissen prepare and start their procedures over HTTP, twenty at once. Of the 451 regelingen in"
                            + " force, those without a bestuur of their own have no begroting (Wgr art. 34 and 35); for the"
                            + " full number others start a second one, for the year after.",
                    List.of()),
            new Hoofdstuk(
                    "start-actie",
                    "Start of the season, per action",
                    "Twenty at once, each without a moment to think: what the machine can do, and not what somebody waits.",
                    ACTIES),
            new Hoofdstuk(
                    "start-alleen",
                    "Start of a large procedure",
                    "One secretaris after another, with twice the country in the database. The target is 2 s for *starten* at"
                            + " 30 deelnemers.",
                    ACTIES),
            new Hoofdstuk(
                    "dag",
                    "The season, per day of work",
                    "Twenty people without a moment to think: the throughput of one node.",
                    List.of("dag", "taken", "s", "taken_per_s")),
            new Hoofdstuk("seizoen", "The season, what came of it", "The target is 0 errors.", List.of()),
            new Hoofdstuk(
                    "seizoen-actie",
                    "The season, per action",
                    "Twenty at once on two cores wait for each other; so" + " these are the times under full load.",
                    ACTIES),
            new Hoofdstuk(
                    "lijsten",
                    "Lists under weight",
                    "Ten years of ended procedures, and so many open tasks; copied by SQL. The node has answered two thousand"
                            + " requests before.",
                    List.of(
                            "open_taken",
                            "procedures",
                            "termijnen",
                            "database_mb",
                            "heap_piek_mb",
                            "heap_na_gc_piek_mb")),
            new Hoofdstuk(
                    "lijsten-actie",
                    "Lists under weight, per page",
                    "The targets at 100,000 open tasks are p95 100 ms"
                            + " of the server for the list and 200 ms for completing.",
                    List.of(
                            "doel",
                            "actie",
                            "aantal",
                            "fouten",
                            "client_p95_ms",
                            "server_p50_ms",
                            "server_p95_ms",
                            "server_p99_ms")),
            new Hoofdstuk(
                    "motorlijst",
                    "The list beside the engine's own",
                    "The engine is asked for the first twenty tasks of mine or my groups, by due date, out of the same tables;"
                            + " ours is the server time of the whole page. The target is 0.1 at 100,000 open tasks.",
                    List.of(
                            "open_taken",
                            "motor_p50_ms",
                            "motor_p95_ms",
                            "ons_p50_ms",
                            "ons_p95_ms",
                            "verhouding_lijst")),
            new Hoofdstuk(
                    "opstarten",
                    "Start of a node",
                    "Until it takes requests. The target is 20 s with 100,000 open tasks.",
                    List.of("open_taken", "s")),
            new Hoofdstuk("termijnen", "Terms that pass in one night", "", List.of()),
            new Hoofdstuk("post", "Mail to a server that takes everything", "One node.", List.of()),
            new Hoofdstuk(
                    "motor",
                    "Ours beside the engine alone",
                    "The same instances, tasks, messages and timers through `RuntimeService` and `TaskService`, in the same"
                            + " run on the same server with the same history; ours with mail, journaal, terms and list, but"
                            + " without HTTP. The target is 2.0 for both.",
                    List.of()),
            new Hoofdstuk("een-knooppunt", "One node", "What two are compared with.", List.of()),
            new Hoofdstuk(
                    "twee-knooppunten",
                    "Two nodes",
                    "The whole season on two nodes that take requests in turn. On one machine of two cores this shows that it"
                            + " is right, not that it is faster.",
                    List.of()),
            new Hoofdstuk(
                    "knooppunt-dood",
                    "A node is killed",
                    "`kill -9` of one of two nodes when half of the raden have confirmed; a third takes its place when its"
                            + " work was taken over. The targets are 0 violations of the invariants and 120 s.",
                    List.of()),
            new Hoofdstuk(
                    "groei",
                    "Growth",
                    "One database that grows; at each size one person does the same tasks. Median times of the server. The"
                            + " node gets quicker while it compiles what it does; size adds nothing that shows.",
                    List.of(
                            "maat",
                            "trajecten",
                            "open_taken",
                            "starten_per_traject_ms",
                            "lijst_ms",
                            "openen_ms",
                            "afronden_ms")));

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("s", "seconds"),
            Map.entry("maat", "size (1 is the country)"),
            Map.entry("doel", "open tasks asked"),
            Map.entry("aantal", "count"),
            Map.entry("fouten", "errors"),
            Map.entry("botsingen", "conflicts shown"),
            Map.entry("heap_piek_mb", "peak heap, with garbage (MB)"),
            Map.entry("heap_na_gc_piek_mb", "peak heap after a collection (MB)"));

    private Hoofdstukken() {}

    static String naam(String kolom) {
        return NAMEN.getOrDefault(kolom, kolom.replace('_', ' '));
    }
}
