package nl.regelgang.termijnbewaking;

import java.util.List;
import java.util.Map;

/** Implemented by a module that has more to say in somebody's message of the day than his terms. */
public interface Dagpunten {

    /** What is the matter today, as Dutch sentences without anything confidential, by the id of who must hear it. */
    Map<String, List<String>> vandaag();
}
