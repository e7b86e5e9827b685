package nl.regelgang.openbaar;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is openbaar of a regeling: nothing until its page is switched on, and a document only when a procedure allows it
 * and somebody marked it.
 */
@Service
class Openbaarheid {

    private final JdbcClient jdbc;
    private final Regelingen regelingen;
    private final Documenten documenten;
    private final ObjectProvider<OpenbareProcedures> soorten;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Openbaarheid(
            JdbcClient jdbc,
            Regelingen regelingen,
            Documenten documenten,
            ObjectProvider<OpenbareProcedures> soorten,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.jdbc = jdbc;
        this.regelingen = regelingen;
        this.documenten = documenten;
        this.soorten = soorten;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** @throws NietGevonden when there is no such regeling, or its page is off: nobody can tell which */
    Regeling openbareRegeling(String regeling) {
        return regeling(regeling).filter(gevonden -> isAan(gevonden.id())).orElseThrow(() -> onbekend(regeling));
    }

    /** By kind of procedure, the newest first. */
    List<OpenbareProcedure> procedures(RegelingId regeling) {
        return soorten.stream()
                .flatMap(soort -> soort.van(regeling).stream())
                .sorted(Comparator.comparing(procedure -> !procedure.loopt()))
                .toList();
    }

    /** What may be made openbaar, in the order of the dossier. */
    List<Document> stukken(OpenbareProcedure procedure) {
        return documenten.van(procedure.id()).stream()
                .filter(document -> procedure.stukken().contains(document.id()))
                .toList();
    }

    List<Document> openbareStukken(OpenbareProcedure procedure) {
        return stukken(procedure).stream()
                .filter(document -> isOpenbaar(document.id()))
                .toList();
    }

    /** @throws NietGevonden when the page is off, or this is no document that everybody may read */
    Document openbaarStuk(String regeling, String document) {
        return procedures(openbareRegeling(regeling).id()).stream()
                .flatMap(procedure -> openbareStukken(procedure).stream())
                .filter(stuk -> stuk.id().toString().equals(document))
                .findFirst()
                .orElseThrow(() -> onbekend(regeling));
    }

    boolean isAan(RegelingId regeling) {
        return jdbc.sql("select count(*) from openbare_pagina where regeling = ?")
                        .param(regeling.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isOpenbaar(UUID document) {
        return jdbc.sql("select count(*) from openbaar_document where document = ?")
                        .param(document)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Switches the page; doing so twice does it once. */
    @Transactional
    void schakel(RegelingId regeling, boolean aan, Handelend door) {
        journaal.vergrendel(OpenbaarFeit.dossierVan(regeling));
        if (isAan(regeling) == aan) {
            return;
        }
        if (aan) {
            jdbc.sql("insert into openbare_pagina (regeling, sinds) values (?, ?)")
                    .params(regeling.waarde(), klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            jdbc.sql("delete from openbare_pagina where regeling = ?")
                    .param(regeling.waarde())
                    .update();
        }
        feiten.publishEvent(OpenbaarFeit.pagina(regeling, aan, door));
    }

    /**
     * Marks a document as openbaar, or takes that back; doing so twice does it once.
     *
     * @throws NietGevonden when no procedure of the regeling lets this document be openbaar
     */
    @Transactional
    void merk(RegelingId regeling, UUID document, boolean openbaar, Handelend door) {
        Document stuk = procedures(regeling).stream()
                .flatMap(procedure -> stukken(procedure).stream())
                .filter(kandidaat -> kandidaat.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("document " + document));
        journaal.vergrendel(stuk.dossier());
        if (isOpenbaar(document) == openbaar) {
            return;
        }
        if (openbaar) {
            jdbc.sql("insert into openbaar_document (document, sinds) values (?, ?)")
                    .params(document, klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            jdbc.sql("delete from openbaar_document where document = ?")
                    .param(document)
                    .update();
        }
        feiten.publishEvent(OpenbaarFeit.document(stuk, openbaar, door));
    }

    private Optional<Regeling> regeling(String id) {
        try {
            return regelingen.vind(new RegelingId(id));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private static NietGevonden onbekend(String regeling) {
        return new NietGevonden("public page of " + regeling);
    }
}
