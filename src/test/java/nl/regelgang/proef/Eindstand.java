package nl.regelgang.proef;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the database holds at the end of the season. */
final class Eindstand {

    private Eindstand() {}

    static Map<String, Object> van(Land land) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put(
                "vastgesteld_en_toegezonden",
                land.aantal("select count(*) from begrotingsprocedure where status = 'TOEGEZONDEN'"));
        uit.put("procedures", land.aantal("select count(*) from begrotingsprocedure"));
        uit.put("taken_voltooid", land.aantal("select count(*) from taak where stand = 'VOLTOOID'"));
        uit.put("akkoorden", land.aantal("select count(*) from akkoordverzoek where staat = 'BESLIST'"));
        uit.put("mails", land.aantal("select count(*) from zending where staat = 'SENT'"));
        uit.put("journaalregels", land.aantal("select count(*) from journaal_regel"));
        uit.put("storingen", land.aantal("select count(*) from act_ru_incident"));
        uit.put("database_mb", land.aantal("select pg_database_size(current_database()) / 1048576"));
        return uit;
    }
}
