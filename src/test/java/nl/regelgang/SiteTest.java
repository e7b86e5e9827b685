package nl.regelgang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on H2 in memory, with MockMvc and on a real port. Every class that has exactly this
 * annotation, and no mocks of its own, shares one context; so use ids of your own and expect those of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Regelgang.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TypeExcludeFilters(OnlyShipped.class)
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
public @interface SiteTest {}
