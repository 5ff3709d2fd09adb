package org.portolan.web.access;

import java.util.Optional;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.ApiKey;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/**
 * Lets programs in by what they bear (RFC 6750): a key of Portolan's own, or a token of the issuer
 * that is set.
 */
final class BearerLogin implements AuthenticationManager {
  private final Access access;
  private final Optional<JwtAuthenticationProvider> issued;

  BearerLogin(Access access, Optional<JwtDecoder> decoder) {
    this.access = access;
    this.issued = decoder.map(BearerLogin::provider);
  }

  private static JwtAuthenticationProvider provider(JwtDecoder decoder) {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(Rights::of);
    JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
    provider.setJwtAuthenticationConverter(converter);
    return provider;
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    String token = ((BearerTokenAuthenticationToken) shown).getToken();
    if (issued.isEmpty() || token.startsWith(ApiKey.PREFIX)) {
      ApiKey key =
          access
              .findKey(token)
              .orElseThrow(() -> new InvalidBearerTokenException("no such key, or not any more"));
      return UsernamePasswordAuthenticationToken.authenticated(
          "key %s (%s)".formatted(key.id(), key.name()), null, Rights.of(key.right()));
    }
    Authentication authenticated = issued.get().authenticate(shown);
    if (authenticated == null) {
      throw new InvalidBearerTokenException("no token");
    }
    return authenticated;
  }
}
