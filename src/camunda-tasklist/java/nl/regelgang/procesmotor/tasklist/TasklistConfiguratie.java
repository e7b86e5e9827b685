package nl.regelgang.procesmotor.tasklist;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The web apps of Camunda 7.24.0 have known vulnerabilities without a public fix. So they run with the people of the
 * demo only, can be reached from this machine only, and say so.
 */
@Configuration(proxyBeanMethods = false)
class TasklistConfiguratie {

    private static final Logger LOG = LoggerFactory.getLogger(TasklistConfiguratie.class);

    TasklistConfiguratie(Environment omgeving) {
        if (!omgeving.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("Built with camunda-tasklist, this runs with Spring profile demo only");
        }
        LOG.warn("Camunda's Tasklist and Cockpit are on, under /camunda, for everybody on this machine. "
                + "They have known vulnerabilities; never build what you ship with profile camunda-tasklist.");
    }

    /** Comes after Spring Boot's own customizer, so the last word about the address is here. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> alleenDezeMachine(Environment omgeving) {
        return server -> server.setAddress(loopback(omgeving.getProperty("server.address", InetAddress.class)));
    }

    static InetAddress loopback(@Nullable InetAddress gevraagd) {
        if (gevraagd == null) {
            return InetAddress.getLoopbackAddress();
        }
        if (!gevraagd.isLoopbackAddress()) {
            throw new IllegalStateException("Built with camunda-tasklist, server.address must be 127.0.0.1");
        }
        return gevraagd;
    }

    /** Camunda's web apps have a login and a CSRF filter of their own. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain toegangTotCamunda(HttpSecurity website) throws Exception {
        return website.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/camunda/**"))
                .authorizeHttpRequests(vraag -> vraag.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    ProcessEnginePlugin mensenVanDeDemo(Toegang toegang) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl motor) {
                motor.setIdentityProviderSessionFactory(
                        new Sessiesoort(ReadOnlyIdentityProvider.class, () -> new Tasklistgebruikers(toegang)));
                motor.setCustomSessionFactories(
                        new ArrayList<>(List.of(new Sessiesoort(TaskManager.class, () -> new Tasklisttaken(toegang)))));
                motor.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new Tasklistweigeringen())));
            }
        };
    }
}
