package nl.regelgang.standpunt;

import java.util.Optional;
import java.util.UUID;

/** With what somebody comes to a question. */
sealed interface Sleutel {

    /** The address under which his pages stand. */
    String basis();

    /** The link in his mail; empty when it cannot be one of ours. */
    record Maillink(Optional<Token> token) implements Sleutel {

        @Override
        public String basis() {
            return "/a";
        }
    }

    /** He is logged in. */
    record Ingelogd(UUID verzoek, String persoon) implements Sleutel {

        @Override
        public String basis() {
            return "/akkoord/" + verzoek;
        }
    }
}
