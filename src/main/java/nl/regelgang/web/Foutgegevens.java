package nl.regelgang.web;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a client that asks for no page learns about an error: its status, and nothing about us. */
@Component
class Foutgegevens extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest verzoek, ErrorAttributeOptions opties) {
        Map<String, Object> alles = super.getErrorAttributes(verzoek, opties);
        alles.keySet().retainAll(Set.of("status"));
        return alles;
    }
}
