package nl.regelgang.dossier;

class JournaalOpH2Test extends JournaalBelofte {

    @Override
    Proefopstelling database() {
        return Proefopstelling.h2();
    }

    @Override
    void zonderBescherming(Proefopstelling opstelling, Runnable ingreep) {
        ingreep.run();
    }
}
