package org.portolan.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.ApiKey;
import org.portolan.usecase.access.OwnerToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/**
 * Lets programs in by what they bear (RFC 6750): a key of Portolan's own, or a token of the issuer
 * that is set; or the owner of the data folder by the token of this run, from this machine alone.
 */
final class BearerLogin implements AuthenticationManager {
  private final Access access;
  private final OwnerToken owner;
  private final Optional<JwtAuthenticationProvider> issued;
  private final FailedLogins failed;

  BearerLogin(Access access, OwnerToken owner, Optional<JwtDecoder> decoder, FailedLogins failed) {
    this.access = access;
    this.owner = owner;
    this.failed = failed;
    this.issued = decoder.map(BearerLogin::provider);
  }

  /** What lets in who sent a request. */
  AuthenticationManager in(HttpServletRequest request) {
    return ThisMachine.sent(request) ? this::ownerOrOther : this;
  }

  private Authentication ownerOrOther(Authentication shown) {
    return owner.is(((BearerTokenAuthenticationToken) shown).getToken())
        ? UsernamePasswordAuthenticationToken.authenticated(
            "owner of the data folder", null, Rights.ofOwner())
        : authenticate(shown);
  }

  private static JwtAuthenticationProvider provider(JwtDecoder decoder) {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(Rights::of);
    JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
    provider.setJwtAuthenticationConverter(converter);
    return provider;
  }

  /** A right key is let in whatever others at its address have shown; keys cannot be guessed. */
  @Override
  public Authentication authenticate(Authentication shown) {
    try {
      return known(shown);
    } catch (BadCredentialsException | OAuth2AuthenticationException wrong) {
      failed.note(FailedLogins.address(shown));
      throw wrong;
    }
  }

  private Authentication known(Authentication shown) {
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
