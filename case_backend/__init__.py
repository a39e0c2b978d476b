"""The reference case backend: owns every rule about money, limitation, identity, holds and agreements."""
