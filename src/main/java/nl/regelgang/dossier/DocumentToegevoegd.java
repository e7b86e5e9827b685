package nl.regelgang.dossier;

import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** A document came into the dossier; its hash stands in the journaal, so that it cannot be exchanged later. */
public record DocumentToegevoegd(Document document, Handelend door) implements DossierFeit {

    @Override
    public UUID dossier() {
        return document.dossier();
    }

    @Override
    public String omschrijving() {
        return "Document \"%s\" toegevoegd: %s, %d bytes, SHA-256 %s."
                .formatted(document.titel(), document.bestandsnaam(), document.grootte(), document.sha256());
    }

    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }
}
