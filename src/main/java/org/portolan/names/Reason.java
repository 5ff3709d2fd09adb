package org.portolan.names;

import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.names.spelling.SpellingRule;

/** One thing that speaks for or against a match. */
public sealed interface Reason {
  /** What sort of reason it is. */
  enum Kind {
    /** The id itself was asked for. */
    ID,
    /** An IMO number is the same, or another. */
    IMO,
    /** The same name. */
    NAME,
    /** The same name in another script. */
    SCRIPT,
    /** The same name by a habit of spelling. */
    SPELLING,
    /** A letter or two differ. */
    SLIP,
    /** The name, or a word of it, starts with what was asked for. */
    START,
    /** Some words of what was asked for are the name. */
    PART,
    /** The country, or the flag of a ship. */
    COUNTRY,
    /** The kind. */
    KIND,
    /** The distance from what it should be near. */
    DISTANCE,
    /** Several things have the name. */
    SHARED,
    /** A name alone does not tell which ship it is. */
    UNCONFIRMED
  }

  /**
   * Gives what sort of reason it is.
   *
   * @return the sort
   */
  Kind kind();

  /**
   * Gives the reason in words.
   *
   * @return words for people, without an end stop
   */
  String text();

  /**
   * Gives the habit of spelling.
   *
   * @return the rule that fired; empty for another sort of reason
   */
  default Optional<SpellingRule> rule() {
    return Optional.empty();
  }

  /** The id itself was asked for. */
  record SameId() implements Reason {
    @Override
    public Kind kind() {
      return Kind.ID;
    }

    @Override
    public String text() {
      return "the id itself";
    }
  }

  /**
   * An IMO number speaks for or against it.
   *
   * @param asked the number asked for
   * @param known the ship's number
   */
  record Imo(ImoNumber asked, ImoNumber known) implements Reason {
    @Override
    public Kind kind() {
      return Kind.IMO;
    }

    @Override
    public String text() {
      return asked.equals(known)
          ? "the same IMO number " + known
          : "IMO number " + known + ", not " + asked;
    }
  }

  /** The same name, case, accents and punctuation aside. */
  record SameName() implements Reason {
    @Override
    public Kind kind() {
      return Kind.NAME;
    }

    @Override
    public String text() {
      return "the same name";
    }
  }

  /**
   * The same name in another script.
   *
   * @param asked the script asked in, by its English name
   * @param known the script of the name that matched
   */
  record OtherScript(String asked, String known) implements Reason {
    @Override
    public Kind kind() {
      return Kind.SCRIPT;
    }

    @Override
    public String text() {
      return "asked in %s, known in %s".formatted(asked, known);
    }
  }

  /**
   * The same name by a habit of spelling.
   *
   * @param fired the habit
   */
  record Habit(SpellingRule fired) implements Reason {
    @Override
    public Kind kind() {
      return Kind.SPELLING;
    }

    @Override
    public String text() {
      return "spelling: " + fired.text();
    }

    @Override
    public Optional<SpellingRule> rule() {
      return Optional.of(fired);
    }
  }

  /**
   * Letters differ once habits of spelling are set aside.
   *
   * @param letters how many
   */
  record Slip(int letters) implements Reason {
    @Override
    public Kind kind() {
      return Kind.SLIP;
    }

    @Override
    public String text() {
      return letters == 1 ? "one letter differs" : letters + " letters differ";
    }
  }

  /**
   * The name starts with what was asked for.
   *
   * @param word whether only a later word of it does
   */
  record Start(boolean word) implements Reason {
    @Override
    public Kind kind() {
      return Kind.START;
    }

    @Override
    public String text() {
      return word ? "a word of the name starts with it" : "the name starts with it";
    }
  }

  /** Some words of what was asked for are the name. */
  record Part() implements Reason {
    @Override
    public Kind kind() {
      return Kind.PART;
    }

    @Override
    public String text() {
      return "a part of it is the name";
    }
  }

  /**
   * The country speaks for or against it.
   *
   * @param asked the country asked for
   * @param known the country that it is of
   */
  record Country(String asked, String known) implements Reason {
    @Override
    public Kind kind() {
      return Kind.COUNTRY;
    }

    @Override
    public String text() {
      return asked.equals(known)
          ? "of " + known + " as asked"
          : "of %s, not %s".formatted(known, asked);
    }
  }

  /**
   * The kind speaks for or against it.
   *
   * @param asked the kind asked for
   * @param known the kind that it is
   */
  record OfKind(String asked, String known) implements Reason {
    @Override
    public Kind kind() {
      return Kind.KIND;
    }

    @Override
    public String text() {
      return asked.equalsIgnoreCase(known)
          ? known + " as asked"
          : "%s, not %s".formatted(known, asked);
    }
  }

  /**
   * The distance speaks for or against it.
   *
   * @param what what it should be near
   * @param km how far it is from there, in kilometres
   */
  record Distance(String what, double km) implements Reason {
    @Override
    public Kind kind() {
      return Kind.DISTANCE;
    }

    @Override
    public String text() {
      return String.format(Locale.ROOT, "%.0f km from %s", km, what);
    }
  }

  /**
   * Several things have the name, and what else is asked does not tell them apart.
   *
   * @param things how many
   */
  record Shared(int things) implements Reason {
    @Override
    public Kind kind() {
      return Kind.SHARED;
    }

    @Override
    public String text() {
      return things + " things have this name";
    }
  }

  /** A name alone does not tell which ship it is. */
  record Unconfirmed() implements Reason {
    @Override
    public Kind kind() {
      return Kind.UNCONFIRMED;
    }

    @Override
    public String text() {
      return "a ship links by its IMO number, or by its name with its flag or type";
    }
  }
}
