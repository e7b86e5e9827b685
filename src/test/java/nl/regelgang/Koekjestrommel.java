package nl.regelgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.util.WebUtils;

/**
 * Lets a {@code MockHttpSession} be the cookie jar of MockMvc: requests with the same one have the same session of the
 * application, which is kept in the database. A request on a real port has its cookie, as always.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Koekjestrommel {

    @Bean
    static BeanPostProcessor sessiesVanMockMvc(ObjectProvider<CookieSerializer> koekjes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                if (bean instanceof SessionRepositoryFilter<?> filter) {
                    CookieHttpSessionIdResolver echt = new CookieHttpSessionIdResolver();
                    echt.setCookieSerializer(koekjes.getObject());
                    filter.setHttpSessionIdResolver(new Trommel(echt));
                }
                return bean;
            }
        };
    }

    private record Trommel(HttpSessionIdResolver echt) implements HttpSessionIdResolver {

        private static final String NUMMER = Koekjestrommel.class.getName();

        @Override
        public List<String> resolveSessionIds(HttpServletRequest verzoek) {
            HttpSession trommel = trommel(verzoek);
            List<String> uitKoekje = echt.resolveSessionIds(verzoek);
            return trommel != null && uitKoekje.isEmpty() && trommel.getAttribute(NUMMER) instanceof String nummer
                    ? List.of(nummer)
                    : uitKoekje;
        }

        @Override
        public void setSessionId(HttpServletRequest verzoek, HttpServletResponse antwoord, String nummer) {
            HttpSession trommel = trommel(verzoek);
            if (trommel != null) {
                trommel.setAttribute(NUMMER, nummer);
            }
            echt.setSessionId(verzoek, antwoord, nummer);
        }

        @Override
        public void expireSession(HttpServletRequest verzoek, HttpServletResponse antwoord) {
            HttpSession trommel = trommel(verzoek);
            if (trommel != null) {
                trommel.removeAttribute(NUMMER);
            }
            echt.expireSession(verzoek, antwoord);
        }

        private static @Nullable HttpSession trommel(HttpServletRequest verzoek) {
            MockHttpServletRequest nagemaakt = WebUtils.getNativeRequest(verzoek, MockHttpServletRequest.class);
            return nagemaakt == null ? null : nagemaakt.getSession(false);
        }
    }
}
