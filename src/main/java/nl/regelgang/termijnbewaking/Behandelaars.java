package nl.regelgang.termijnbewaking;

import nl.regelgang.procesmotor.TaakGenomen;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.procesmotor.TaakVerdwenen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who took which open task, in the engine's transaction, so that the watch need not ask the engine. */
@Component
class Behandelaars {

    private final JdbcClient jdbc;

    Behandelaars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void op(TaakOntstaan nieuw) {
        jdbc.sql("insert into bewaakte_taak (taak, sleutel) values (?, ?)")
                .params(nieuw.taak(), nieuw.sleutel())
                .update();
    }

    @EventListener
    void op(TaakGenomen genomen) {
        jdbc.sql("update bewaakte_taak set behandelaar = :persoon where taak = :taak")
                .param("persoon", genomen.persoon())
                .param("taak", genomen.taak())
                .update();
    }

    @EventListener
    void op(TaakVerdwenen weg) {
        jdbc.sql("delete from bewaakte_taak where taak = ?").param(weg.taak()).update();
    }
}
