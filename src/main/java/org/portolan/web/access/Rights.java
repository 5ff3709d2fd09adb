package org.portolan.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.portolan.usecase.access.Right;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Rights as Spring Security carries them. */
final class Rights {
  /** How scopes of tokens begin: {@code portolan.read}, {@code portolan.load}. */
  private static final String SCOPE = "portolan.";

  /** What the owner of the data folder may do beyond all others: have the server run commands. */
  static final String OWNER = "OWNER";

  private static final JwtGrantedAuthoritiesConverter SCOPES = scopes();

  private Rights() {}

  private static JwtGrantedAuthoritiesConverter scopes() {
    JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    scopes.setAuthorityPrefix("");
    return scopes;
  }

  /** A right, with those that come with it. */
  static List<GrantedAuthority> of(Right right) {
    return right.all().stream()
        .<GrantedAuthority>map(each -> new SimpleGrantedAuthority(each.name()))
        .toList();
  }

  /** All rights. */
  static List<GrantedAuthority> ofOwner() {
    return Stream.concat(of(Right.LOAD).stream(), Stream.of(new SimpleGrantedAuthority(OWNER)))
        .toList();
  }

  /** The rights that the scopes of a token give (RFC 8693, claim scope); none without them. */
  static Collection<GrantedAuthority> of(Jwt token) {
    Collection<GrantedAuthority> scopes = SCOPES.convert(token);
    for (Right right : List.of(Right.LOAD, Right.READ)) {
      String scope = SCOPE + right.name().toLowerCase(Locale.ROOT);
      if (scopes.stream().anyMatch(given -> scope.equals(given.getAuthority()))) {
        return of(right);
      }
    }
    return List.of();
  }
}
