package overtreding.gedeeld;

import org.springframework.util.StringUtils;

class Woord {

    boolean leeg(String tekst) {
        return !StringUtils.hasText(tekst);
    }
}
