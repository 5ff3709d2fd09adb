package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Movement;

/**
 * Writes movements with what is said about them as few bytes, and reads them. A movement's claims
 * follow it, each behind the number of bytes back to the movement.
 */
final class ToldCode {
  private static final Id NONE = new Id("none");

  private final Shared shared;
  private final ClaimCode claims;

  ToldCode(Shared shared) {
    this.shared = shared;
    this.claims = new ClaimCode(shared);
  }

  /**
   * Writes a movement with its claims.
   *
   * @param claimAt is filled with where each claim begins
   */
  void write(Told told, ByteSink sink, IntColumn claimAt) {
    Movement movement = told.movement();
    sink.text(movement.id().value());
    sink.number(shared.ids.number(movement.from()));
    sink.number(shared.ids.number(movement.to()));
    sink.number(movement.vessel().map(shared.ids::number).map(number -> number + 1).orElse(0));
    sink.number(shared.movements.number(with(movement, NONE, NONE, NONE, Optional.<Id>empty())));
    sink.number(told.claims().size());
    for (Claim claim : told.claims()) {
      claimAt.add(sink.size());
      sink.number(sink.size());
      claims.write(claim, sink);
    }
  }

  Told read(ByteSource source) {
    Movement movement = movement(source);
    int count = source.number();
    List<Claim> about = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      source.number();
      about.add(claims.read(new Id(source.text()), movement.id(), source));
    }
    return new Told(movement, about);
  }

  Movement movement(ByteSource source) {
    Id id = new Id(source.text());
    Id from = shared.ids.get(source.number());
    Id to = shared.ids.get(source.number());
    int vessel = source.number();
    Movement rest = shared.movements.get(source.number());
    return with(
        rest,
        id,
        from,
        to,
        vessel == 0 ? Optional.empty() : Optional.of(shared.ids.get(vessel - 1)));
  }

  private static Movement with(Movement rest, Id id, Id from, Id to, Optional<Id> vessel) {
    return new Movement(
        id, rest.mode(), from, to, vessel, rest.after(), rest.written(), rest.note());
  }
}
