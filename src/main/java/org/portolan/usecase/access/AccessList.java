package org.portolan.usecase.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is let in.
 *
 * @param keys the keys of programs, in the order they were made
 * @param people those who log in with a password, likewise
 */
public record AccessList(List<ApiKey> keys, List<Person> people) {
  /** Nobody. */
  public static final AccessList NOBODY = new AccessList(List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param keys the keys of programs
   * @param people those who log in with a password
   */
  public AccessList {
    keys = List.copyOf(keys);
    people = List.copyOf(people);
  }

  /**
   * Tells whether nobody is let in.
   *
   * @return true without keys and people
   */
  public boolean hasNobody() {
    return keys.isEmpty() && people.isEmpty();
  }

  /**
   * Finds the key that somebody shows.
   *
   * @param shown what they show
   * @param now the time
   * @return the key; empty if there is none like it, or it has expired
   */
  public Optional<ApiKey> findKey(String shown, Instant now) {
    return keys.stream().filter(key -> key.admits(shown, now)).findFirst();
  }

  /**
   * Finds somebody by name.
   *
   * @param name the name to log in with
   * @return the person; empty if there is none
   */
  public Optional<Person> findPerson(String name) {
    return people.stream().filter(person -> person.name().equals(name)).findFirst();
  }

  AccessList with(ApiKey key) {
    return new AccessList(Stream.concat(keys.stream(), Stream.of(key)).toList(), people);
  }

  AccessList withoutKey(String id) {
    return new AccessList(keys.stream().filter(key -> !key.id().equals(id)).toList(), people);
  }

  AccessList with(Person person) {
    return new AccessList(
        keys,
        Stream.concat(withoutPerson(person.name()).people().stream(), Stream.of(person)).toList());
  }

  AccessList withoutPerson(String name) {
    return new AccessList(
        keys, people.stream().filter(person -> !person.name().equals(name)).toList());
  }
}
