package org.portolan.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Doors;
import org.portolan.usecase.access.OwnerToken;
import org.portolan.usecase.access.Right;
import org.portolan.usecase.limit.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says what needs which right. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  /** Both ways in; a browser asks its reader for a name and password. */
  private static final String WAYS = "Basic realm=\"Portolan\", charset=\"UTF-8\", Bearer";

  /**
   * The ways in and what they lead to. Forgery is kept out by {@link ForeignPages}, headers are set
   * for all answers alike, and there are no sessions to steal.
   */
  @Bean
  SecurityFilterChain securityFilters(
      HttpSecurity http,
      Doors doors,
      Access access,
      OwnerToken owner,
      Optional<JwtDecoder> decoder,
      Limits limits) {
    FailedLogins failed = new FailedLogins(limits);
    BearerLogin bearer = new BearerLogin(access, owner, decoder, failed);
    ProviderManager passwords = new ProviderManager(new PasswordLogin(access, failed));
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authenticationManager(passwords)
        .httpBasic(basic -> basic.authenticationEntryPoint(AccessConfiguration::askWho))
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .authenticationManagerResolver(bearer::in)
                    .authenticationEntryPoint(AccessConfiguration::askWho)
                    .accessDeniedHandler((request, response, e) -> refuse(response)))
        .exceptionHandling(
            problems ->
                problems
                    .authenticationEntryPoint(AccessConfiguration::askWho)
                    .accessDeniedHandler((request, response, e) -> refuse(response)))
        .authorizeHttpRequests(requests -> allot(requests, doors))
        .build();
  }

  private static void allot(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      Doors doors) {
    // What an answer is made of was allowed when it was asked for.
    requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
    requests.requestMatchers("/actuator/health/**").permitAll();
    // Neo4j Browser loads them without a login; they hold nothing of the graph.
    requests.requestMatchers("/neo4j-browser/**").permitAll();
    // Editors load them and have no key; they are the same everywhere.
    requests.requestMatchers(HttpMethod.GET, "/schema/**").permitAll();
    requests.requestMatchers(HttpMethod.POST, "/api/v1/datasets").hasAuthority(Right.LOAD.name());
    requests.requestMatchers("/internal/**").hasAuthority(Rights.OWNER);
    if (doors.reading() == Doors.Reading.OPEN) {
      requests.anyRequest().permitAll();
    } else {
      requests.anyRequest().hasAuthority(Right.READ.name());
    }
  }

  private static void askWho(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof FailedLogins.TooMany tooMany) {
      tooMany.answer(response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, WAYS);
    boolean shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    Turned.away(
        response,
        HttpStatus.UNAUTHORIZED,
        "UNAUTHORIZED",
        shown
            ? "The key, token or password is not right, or not any more."
            : "This needs a key, a token or a password: Authorization: Bearer … or Basic ….");
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    Turned.away(
        response,
        HttpStatus.FORBIDDEN,
        "FORBIDDEN",
        "Who you are is known, but you have no right to do this.");
  }

  /** What Spring Security takes for an attack before anything else reads it. */
  @Bean
  RequestRejectedHandler rejected() {
    return (request, response, why) ->
        Turned.away(
            response,
            HttpStatus.BAD_REQUEST,
            "UNREADABLE_REQUEST",
            "The address cannot be read; expected a path without //, ; or encoded slashes.");
  }
}
