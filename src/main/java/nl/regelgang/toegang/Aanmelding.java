package nl.regelgang.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.regelgang.toegang.Personen.Wachtwoord;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Logging in with a password. Whoever fails cannot learn why: no such person, a wrong password and too many attempts
 * all give the same answer. What somebody may do is not decided here but in {@link Toegang}, at every request.
 */
@Component
public class Aanmelding implements AuthenticationProvider {

    /** The only thing that somebody with a one-time password may do is to choose a password. */
    public static final GrantedAuthority MOET_WACHTWOORD_KIEZEN = new SimpleGrantedAuthority("MOET_WACHTWOORD_KIEZEN");

    private static final int LANGSTE_INLOGNAAM = 60;

    private final Personen personen;
    private final Aanmeldpogingen pogingen;
    private final Clock klok;
    private final DaoAuthenticationProvider wachtwoordcontrole;

    Aanmelding(Personen personen, Aanmeldpogingen pogingen, PasswordEncoder hash, Clock klok) {
        this.personen = personen;
        this.pogingen = pogingen;
        this.klok = klok;
        this.wachtwoordcontrole = new DaoAuthenticationProvider(this::gegevens);
        this.wachtwoordcontrole.setPasswordEncoder(hash);
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        String account = poging.getName().strip().toLowerCase(Locale.ROOT);
        String adres = poging.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (account.length() > LANGSTE_INLOGNAAM || !pogingen.begin(account, adres)) {
            throw new BadCredentialsException("too many attempts");
        }
        UsernamePasswordAuthenticationToken gevraagd =
                UsernamePasswordAuthenticationToken.unauthenticated(account, poging.getCredentials());
        gevraagd.setDetails(poging.getDetails());
        Authentication aangemeld = wachtwoordcontrole.authenticate(gevraagd);
        pogingen.gelukt(account, adres);
        return aangemeld;
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }

    private UserDetails gegevens(String account) {
        Wachtwoord wachtwoord =
                personen.wachtwoord(account).orElseThrow(() -> new UsernameNotFoundException("no such person"));
        if (wachtwoord.hash() == null) {
            throw new UsernameNotFoundException("no password");
        }
        Instant startTot = wachtwoord.startTot();
        return User.withUsername(account)
                .password(wachtwoord.hash())
                .credentialsExpired(startTot != null && !klok.instant().isBefore(startTot))
                .authorities(startTot == null ? List.of() : List.of(MOET_WACHTWOORD_KIEZEN))
                .build();
    }
}
