// Desktop notification and sound for new conversations: both off until somebody asks for them.
// Refuses to show words or names: a screen may be seen by others.

const KEY = "ulga-console-signals";
const LOUD = new Set(["crisis", "vulnerable"]);

export function createSignals(strings) {
  const chosen = { desktop: false, sound: false, loud: false, ...JSON.parse(localStorage.getItem(KEY) || "{}") };
  let audio = null;

  // Two soft notes; a third, higher one when somebody may be in danger.
  function ring(urgent) {
    audio ??= new AudioContext();
    [440, 554, ...(urgent ? [740] : [])].forEach((pitch, index) => {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const at = audio.currentTime + index * 0.18;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.4);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.45);
    });
  }

  function show(text, tag) {
    const note = new Notification(strings.signals.heading, { body: text, tag, lang: strings.lang });
    note.addEventListener("click", () => {
      focus();
      location.hash = `#/rozmowy/${tag}`;
      note.close();
    });
  }

  return {
    chosen,
    async choose(changes) {
      Object.assign(chosen, changes);
      if (chosen.desktop && (await Notification.requestPermission()) !== "granted") chosen.desktop = false;
      localStorage.setItem(KEY, JSON.stringify(chosen));
      return chosen;
    },
    arrived(entry, text) {
      if (chosen.loud && !LOUD.has(entry.urgency)) return;
      if (chosen.sound) ring(entry.urgency === "crisis");
      if (chosen.desktop && document.hidden && Notification.permission === "granted") show(text, entry.id);
    },
    try: () => ring(false),
  };
}
