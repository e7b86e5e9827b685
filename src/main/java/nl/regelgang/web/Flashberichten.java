package nl.regelgang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Looks for a message from the page before only where one can be shown: a file is the same for everybody. */
@Component("flashMapManager")
class Flashberichten extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest verzoek) {
        return Websitebeveiliging.ZONDER_SESSIE.matches(verzoek) ? null : super.retrieveFlashMaps(verzoek);
    }
}
