package org.portolan.web.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Lets people in by name and password. A right password is known again for some minutes by a keyed
 * hash that is in memory alone, since to check it is slow by intent and a page asks often.
 */
final class PasswordLogin implements AuthenticationProvider {
  private static final long REMEMBERED_NANOS = Duration.ofMinutes(5).toNanos();
  private static final int MOST_REMEMBERED = 1_000;
  private static final int KEY_BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final Access access;
  private final FailedLogins failed;
  private final SecretKeySpec key;
  private final Map<String, Remembered> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Remembered(Person person, long sinceNanos) {}

  PasswordLogin(Access access, FailedLogins failed) {
    this.access = access;
    this.failed = failed;
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
  }

  @Override
  public Authentication authenticate(Authentication shown) {
    String name = shown.getName();
    String password = String.valueOf(shown.getCredentials());
    String hash = hash(name, password);
    Person person =
        findRemembered(hash)
            .orElseGet(() -> check(name, password, hash, FailedLogins.address(shown)));
    return UsernamePasswordAuthenticationToken.authenticated(
        person.name(), null, Rights.of(person.right()));
  }

  /** Somebody who was removed, or has another password or right by now, is not remembered. */
  private Optional<Person> findRemembered(String hash) {
    synchronized (remembered) {
      return Optional.ofNullable(remembered.get(hash))
          .filter(known -> System.nanoTime() - known.sinceNanos() < REMEMBERED_NANOS)
          .map(Remembered::person)
          .filter(person -> access.list().people().contains(person));
    }
  }

  /** Somebody's password is not guessed at from an address where too many were wrong for them. */
  private Person check(String name, String password, String hash, String address) {
    String guessed = address + " " + name;
    failed.requireFew(guessed);
    Optional<Person> known = access.findPerson(name, password);
    if (known.isEmpty()) {
      failed.note(guessed);
      failed.note(address);
      throw new BadCredentialsException("wrong name or password");
    }
    Person person = known.get();
    synchronized (remembered) {
      remembered.put(hash, new Remembered(person, System.nanoTime()));
    }
    return person;
  }

  private String hash(String name, String password) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update((name.length() + ":" + name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java machine has " + HMAC, e);
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
