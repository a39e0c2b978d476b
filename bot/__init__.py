"""The Rasa assistant: understands Polish and leads the conversation; owns no rule about money or law."""
