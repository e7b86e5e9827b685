package nl.regelgang.schermen;

import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is sent with a form.
 *
 * @param velden what is typed and chosen, and what the page sends along
 * @param bestanden the fields in which a file is chosen
 */
record Invulling(MultiValueMap<String, String> velden, List<String> bestanden) {

    /** Only what the page sends along, with the button that it puts first: somebody who presses it at once. */
    static Invulling leeg(Element formulier) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        formulier.select("input[type=hidden][name]").forEach(veld -> velden.add(veld.attr("name"), veld.val()));
        Element knop = formulier.selectFirst("button.utrecht-button--primary-action[name]");
        if (knop != null) {
            velden.add(knop.attr("name"), knop.val());
        }
        return new Invulling(velden, List.of());
    }
}
