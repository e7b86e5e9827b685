package nl.regelgang.dossier;

class DocumentenOpH2Test extends DocumentenBelofte {

    @Override
    Proefopstelling database() {
        return Proefopstelling.h2();
    }
}
