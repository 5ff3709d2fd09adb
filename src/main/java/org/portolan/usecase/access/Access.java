package org.portolan.usecase.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.portolan.domain.Sha256;
import org.portolan.usecase.BadQuestion;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/** Makes and takes back keys and logins, and knows those who show them. */
public final class Access {
  /** The shortest password, as NIST SP 800-63B has it. */
  public static final int SHORTEST_PASSWORD = 8;

  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 6;

  /** Slow by intent. */
  private final PasswordEncoder passwords = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  /**
   * Compared with where nobody has the name, so that the time does not tell that. Made with the
   * first login, whoever's it is, since to make it is slow too.
   */
  private final Supplier<String> nobody =
      SingletonSupplier.of(() -> passwords.encode(Secrets.random(KEY_BYTES)));

  private final AccessFile file;
  private final Clock clock;
  private Optional<Person> admitted = Optional.empty();

  /** A key that was made: the only time that it is seen. */
  public record Made(ApiKey kept, String key) {
    /** Keeps the key out of logs. */
    @Override
    public String toString() {
      return kept.name();
    }
  }

  /**
   * Opens the list.
   *
   * @param file where it is kept
   * @param clock tells when something is made or expires
   */
  public Access(AccessFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Lets in somebody who stands in the settings, and in no list.
   *
   * @param name the name to log in with
   * @param password the password
   */
  public void admit(String name, String password) {
    admitted =
        Optional.of(new Person(name, Right.LOAD, passwords.encode(password), clock.instant()));
  }

  /**
   * Reads the list.
   *
   * @return who is let in
   * @throws AccessFile.Unreadable if it is damaged
   */
  public AccessList list() {
    AccessList list = file.read();
    return admitted.map(list::with).orElse(list);
  }

  /**
   * Makes a key.
   *
   * @param name what it is for
   * @param right what it lets do
   * @param expires from when on it lets nobody in; empty if it does not end
   * @return the key
   */
  public Made makeKey(String name, Right right, Optional<Instant> expires) {
    String id = Secrets.random(ID_BYTES);
    String key = ApiKey.PREFIX + Secrets.random(KEY_BYTES);
    ApiKey kept =
        new ApiKey(id, named(name), right, Sha256.hex(key), clock.instant(), expires.orElse(null));
    file.change(list -> list.with(kept));
    return new Made(kept, key);
  }

  /**
   * Takes a key back: from the next request on it lets nobody in.
   *
   * @param id the key's id
   * @throws BadQuestion if there is no such key
   */
  public void revokeKey(String id) {
    if (list().keys().stream().noneMatch(key -> key.id().equals(id))) {
      throw new BadQuestion.BadValue("ID", id, "the id of a key, as 'portolan keys' lists them");
    }
    file.change(list -> list.withoutKey(id));
  }

  /**
   * Adds somebody, or gives them another password or right.
   *
   * @param name the name to log in with
   * @param right what they may do
   * @param password the password
   * @throws BadQuestion if the password is too short, or the name has a colon, which HTTP Basic
   *     cannot send (RFC 7617)
   */
  public void addPerson(String name, Right right, String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      // The password itself is not said back.
      throw new BadQuestion.BadValue(
          "password", "…", "at least %d characters".formatted(SHORTEST_PASSWORD));
    }
    if (name.indexOf(':') >= 0) {
      throw new BadQuestion.BadValue("NAME", name, "a name without a colon");
    }
    Person person = new Person(named(name), right, passwords.encode(password), clock.instant());
    file.change(list -> list.with(person));
  }

  /**
   * Removes somebody.
   *
   * @param name the name they log in with
   * @throws BadQuestion if there is nobody of this name
   */
  public void removePerson(String name) {
    if (list().findPerson(name).isEmpty()) {
      throw new BadQuestion.BadValue("NAME", name, "a name that 'portolan people' lists");
    }
    file.change(list -> list.withoutPerson(name));
  }

  private static String named(String name) {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new BadQuestion.BadValue("NAME", name, "a name, without control characters");
    }
    return name.strip();
  }

  /**
   * Finds whose key somebody shows.
   *
   * @param shown what they show
   * @return the key; empty if it is none, or has expired or been taken back
   */
  public Optional<ApiKey> findKey(String shown) {
    return list().findKey(shown, clock.instant());
  }

  /**
   * Finds who logs in. Takes a good part of a second.
   *
   * @param name the name
   * @param password the password
   * @return the person; empty if the name or the password is not right
   */
  public Optional<Person> findPerson(String name, String password) {
    String nobodys = nobody.get();
    Optional<Person> person = list().findPerson(name);
    String hash = person.map(Person::password).orElse(nobodys);
    return passwords.matches(password, hash) ? person : Optional.empty();
  }
}
