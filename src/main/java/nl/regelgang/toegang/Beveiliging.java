package nl.regelgang.toegang;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class Beveiliging {

    /** Hashes with bcrypt, and names the method in the hash, so that another can follow later. */
    @Bean
    PasswordEncoder wachtwoordhash() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
