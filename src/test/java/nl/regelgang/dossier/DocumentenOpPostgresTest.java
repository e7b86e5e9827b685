package nl.regelgang.dossier;

class DocumentenOpPostgresTest extends DocumentenBelofte {

    @Override
    Proefopstelling database() {
        return Proefopstelling.postgres();
    }
}
